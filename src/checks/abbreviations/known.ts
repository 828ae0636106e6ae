/** Words in a general Dutch dictionary. */
const WORDS =
  'adhd aids ai aow apk atv bbp bbq bh bhv bsn btw bv cao cd ceo cfo covid cv ddos dna dvd eg ehbo ek eu ev fte gft ggd ggz ' +
  'gps gsm havo hbo hiv hr html ic ict id iq it kb lhbti lpg mavo mbo me mkb mri nato navo nb ngo nl nv ov ozb pc pdf ' +
  'pin pm pr ps pvc roc sms soa sos svp tbc tbs tl tv ufo un unesco unicef url us usa usb vip vk vmbo vn vo vs vve vwo wa wao ' +
  'wc wia wk wo ww xtc zoz zzp';
/** Firms, newspapers and broadcasters that nobody knows by another name. */
const NAMES = 'abn ad amro anp anwb bbc bmw bnr cnn ing kfc klm kpn nos nrc ns rtl wnl';
const PARTIES = 'bbb cda cu d66 fvd gl ja21 lpf nsc pvda pvdd pvv sgp sp vvd';
/** Formulas and units: nobody asks for these in full. */
const FORMULAS = 'co2 nox no2 n2o ch4 h2o nh3 so2 pm10 kw mw gw tw kwh mwh gwh twh pj gb mb tb eur usd';
/** By which something that was published is named. */
const REFERENCES = 'abrs abrvs ecli isbn issn pbeu stb stcrt';

const KNOWN = new Set([WORDS, NAMES, PARTIES, FORMULAS, REFERENCES].flatMap((words) => words.split(' ')));

/**
 * Whether an abbreviation needs no explanation, however it is written. Names of agencies, laws, ministries and programmes
 * do: who does not deal with these every day does not know them.
 */
export function isKnown(abbreviation: string): boolean {
  return KNOWN.has(abbreviation.toLowerCase());
}
