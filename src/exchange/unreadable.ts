/** Why nothing can be read from a file. */
export type Unreadable =
  | 'damaged'
  | 'locked'
  | 'old-word'
  | 'no-word-file'
  | 'other-format'
  | 'picture'
  | 'no-text'
  | 'binary'
  | 'too-large'
  | 'too-long'
  | 'too-deep'
  | 'has-entities'
  | 'took-too-long'
  | 'took-too-much';

/** In Dutch, to follow the file's name. */
const BECAUSE: Readonly<Record<Unreadable, string>> = {
  damaged: 'is beschadigd of niet volledig',
  locked: 'is beveiligd met een wachtwoord; bewaar het eerst zonder wachtwoord',
  'old-word':
    'is een Word-bestand van vóór 2007 (.doc) of beveiligd met een wachtwoord; open het in Word en bewaar het als .docx zonder wachtwoord',
  'no-word-file': 'is geen Word-bestand, maar een ander ingepakt bestand',
  'other-format': 'is van een soort die niet wordt gelezen; bewaar het als .docx, .pdf of tekst',
  picture: 'is een afbeelding en geen tekst',
  'no-text': 'bevat geen tekst, alleen afbeeldingen van bladzijden (een scan)',
  binary: 'is geen tekst',
  'too-large': 'is te groot',
  'too-long': 'heeft meer dan 300 bladzijden',
  'too-deep': 'is te ingewikkeld opgebouwd om te lezen',
  'has-entities':
    'omschrijft in de kop zelf tekens en stukken tekst (entiteiten); die worden om veiligheidsredenen niet ingevuld',
  'took-too-long': 'was na een halve minuut nog niet gelezen',
  'took-too-much': 'heeft te veel geheugen nodig',
};

export function becauseOf(reason: Unreadable): string {
  return BECAUSE[reason];
}

export function isUnreadable(reason: string): reason is Unreadable {
  return Object.hasOwn(BECAUSE, reason);
}
