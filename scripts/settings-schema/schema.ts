import {
  BOUNDS,
  FREE_DAY_WORDS,
  SEVERITY_WORDS,
  TERM_FIELDS,
  type Bounds,
} from '../../src/settings/fields.ts';

/** What a manifest says of the settings of the editor. */
export interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly description?: string; readonly default?: unknown }>
      >;
    };
  };
}

const CHECKS = 'kamervragen.controles.';

/** The JSON Schema of `.kamervragen.yaml`; what it says of each field is what the editor's setting says. */
export function settingsSchema(manifest: Manifest): object {
  const { properties } = manifest.contributes.configuration;
  const from = (name: string): { description: string | undefined; default: unknown } => ({
    description: properties[name]?.description,
    default: properties[name]?.default,
  });
  const number = (name: string, { least, most }: Bounds): object => ({
    ...from(name),
    type: ['integer', 'null'],
    minimum: least,
    maximum: most,
  });
  const word = (name: string, words: ReadonlyMap<string, unknown>): object => ({
    ...from(name),
    enum: [...words.keys(), null],
  });
  const codes = Object.keys(properties).flatMap((name) =>
    name.startsWith(CHECKS) ? [name.slice(CHECKS.length)] : [],
  );
  const terms = TERM_FIELDS.map((name): readonly [string, object] => {
    const setting = `kamervragen.termijn.${name}`;
    return [name, name === 'vrijeDagen' ? word(setting, FREE_DAY_WORDS) : number(setting, BOUNDS[name])];
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Instellingen van Kamervragen',
    description: 'Wat in deze map voor iedereen geldt, in de editor en in de terminal.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      controles: object(
        'Hoe ernstig elke controle is. Wat hier niet staat, is zo ernstig als de instellingen van de editor zeggen.',
        Object.fromEntries(codes.map((code) => [code, word(CHECKS + code, SEVERITY_WORDS)])),
      ),
      termijnen: object('De termijnen voor een antwoord, in kalenderdagen.', Object.fromEntries(terms)),
      langeZin: number('kamervragen.langeZin', BOUNDS.langeZin),
    },
    examples: [
      {
        controles: { werknotitie: 'fout', bronnotitie: 'uit' },
        termijnen: { antwoord: 21, uitstel: 21, nadert: 5, vrijeDagen: 'verschuift' },
        langeZin: 35,
      },
    ],
  };
}

function object(description: string, properties: object): object {
  return { description, type: ['object', 'null'], additionalProperties: false, properties };
}
