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
  | 'empty'
  | 'too-large'
  | 'too-much'
  | 'too-long'
  | 'too-deep'
  | 'has-entities'
  | Passing;

/** What says as much of the machine, or of us, as of the file: the next time it may be read. */
export type Passing = 'took-too-long' | 'took-too-much' | 'went-wrong';

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
  empty: 'is leeg',
  'too-large': 'is te groot',
  'too-much': 'bevat veel meer dan een stel vragen en antwoorden en wordt niet gelezen',
  'too-long': 'heeft meer dan 300 bladzijden',
  'too-deep': 'is te ingewikkeld opgebouwd om te lezen',
  'has-entities':
    'omschrijft in de kop zelf tekens en stukken tekst (entiteiten); die worden om veiligheidsredenen niet ingevuld',
  'took-too-long': 'was na tien seconden nog niet gelezen',
  'took-too-much': 'heeft te veel geheugen nodig',
  'went-wrong': 'kan niet worden gelezen: er ging iets mis in Kamervragen zelf',
};

export function becauseOf(reason: Unreadable): string {
  return BECAUSE[reason];
}

export function isPassing(reason: Unreadable): reason is Passing {
  return reason === 'took-too-long' || reason === 'took-too-much' || reason === 'went-wrong';
}

export function isUnreadable(reason: string): reason is Unreadable {
  return Object.hasOwn(BECAUSE, reason);
}
