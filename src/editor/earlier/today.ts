/** The date where the user is, as ISO 8601. */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}
