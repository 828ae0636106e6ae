/**
 * The address of a letter to parliament, on a line of its own: `Aan de Voorzitter van de Tweede Kamer der
 * Staten-Generaal`, and without `Aan` where it stands in a window of the envelope.
 */
export const TO_THE_CHAMBER =
  /(?:^|[\n\f])[^\S\n]*[>#*]{0,3}[^\S\n]*(?:Aan\s+(?:de\s+)?)?(?:(?:de\s+)?voorzitter\s+(?:van\s+)?(?:de\s+)?(?:Tweede|Eerste)\s+Kamer(?![\p{L}-])|(?:de\s+)?(?:Tweede|Eerste)\s+Kamer\s+der\s+Staten-Generaal)/iu;
