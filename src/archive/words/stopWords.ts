/**
 * Words that say nothing about the subject. The first part is ordinary Dutch; the second part is how
 * Kamervragen ask and how they are answered: nearly every question is "bereid" and "bekend", whatever it is about.
 * All without diacritics.
 */
const ORDINARY = `
  de het een en of maar want dus als dan dat die dit deze der den des er daar hier
  aan achter af bij binnen boven buiten door in langs met na naar om onder op over per sinds te tegen ten ter
  tijdens tot tussen uit van vanaf vanuit via volgens voor zonder
  ik jij je u uw hij zij ze wij we jullie mij mijn me ons onze hem haar hun zich zelf men
  wie wat welk welke waar waarom wanneer hoe hoeveel
  ben bent is was waren zijn geweest word wordt worden werd werden geworden
  heb hebt heeft hebben had hadden gehad zal zult zullen zou zouden kan kun kunt kunnen kon konden
  mag mogen mocht moet moeten moest wil wilt willen wilde ga gaat gaan ging doe doet doen deed gedaan
  niet geen wel ook nog al reeds toch zo nu eens meer veel weinig zeer alle alles allen ieder iedere elk elke
  ander andere anders eigen zelfs alleen slechts echter
  omdat doordat zodat zodra hoewel indien terwijl zoals bijvoorbeeld immers namelijk tevens
  daarbij daardoor daarin daarmee daarna daarom daarop daarover daartoe daaruit daarvan daarvoor
  hierbij hierdoor hierin hiermee hierna hierom hierop hierover hiertoe hieruit hiervan hiervoor
  waarbij waardoor waarin waarmee waarna waarop waarover waartoe waaruit waarvan waarvoor
`;

const ASKING = `
  ja nee vraag vragen antwoord antwoorden antwoordt beantwoord beantwoorden beantwoording
  bereid mening deel deelt delen eens kennis kennisgenomen genomen bekend bericht klopt juist
  toelichten toelichting aangeven reactie reageren herkent herkennen vindt vinden acht achten beoordeelt
  hoeverre mate manier wijze minister ministers staatssecretaris kabinet kamer
`;

export const STOP_WORDS: ReadonlySet<string> = new Set((ORDINARY + ASKING).trim().split(/\s+/));
