/** What SARIF 2.1.0 (OASIS, section 3) asks of the properties that we write, and which others may not be there. */
const text = { type: 'string' };
const positive = { type: 'integer', minimum: 1 };
const natural = { type: 'integer', minimum: 0 };

function object(properties: object, required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(items: object): object {
  return { type: 'array', items };
}

const region = object(
  {
    ...{ startLine: positive, startColumn: positive, endLine: positive, endColumn: positive },
    ...{ charOffset: natural, charLength: natural },
  },
  ['startLine'],
);

const physicalLocation = object(
  {
    artifactLocation: object({ uri: { type: 'string', pattern: "^[\\w.~!$&'()*+,;=:@%/?#-]+$" } }, ['uri']),
    region,
  },
  ['artifactLocation'],
);

const result = object(
  {
    ruleId: text,
    ruleIndex: natural,
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message: object({ text }, ['text']),
    locations: list(object({ physicalLocation }, [])),
    suppressions: list(object({ kind: { enum: ['inSource', 'external'] }, justification: text }, ['kind'])),
  },
  ['message'],
);

const rule = object({ id: text }, ['id']);
const driver = object(
  {
    name: text,
    version: text,
    language: { type: 'string', pattern: '^[a-z]{2}(?:-[A-Z]{2})?$' },
    rules: { ...list(rule), uniqueItems: true },
  },
  ['name'],
);

export const SARIF_SCHEMA = object(
  {
    $schema: text,
    version: { enum: ['2.1.0'] },
    runs: list(
      object(
        {
          tool: object({ driver }, ['driver']),
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: list(result),
        },
        ['tool'],
      ),
    ),
  },
  ['version', 'runs'],
);
