// The configuration's schema, which is code, as JSON Schema (draft-07) for editors.

/**
 * @param {import('../src/config/schema.js').Schema} piece
 * @returns {Record<string, unknown>}
 */
export function jsonSchemaOf(piece) {
  const description = piece.about;
  switch (piece.kind) {
    case 'text':
      return {
        description,
        // YAML reads some texts as numbers or days: 1809, 2027-01-31.
        type: piece.values ? 'string' : ['string', 'number'],
        ...(piece.values ? { enum: [...piece.values] } : {}),
        ...(piece.pattern ? { pattern: piece.pattern } : {}),
        ...(piece.some ? { minLength: 1 } : {}),
        ...(piece.day ? { pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : {}),
      };
    case 'boolean':
      return { description, type: 'boolean' };
    case 'list': {
      const items = jsonSchemaOf(piece.of);
      const list = { type: 'array', items, ...(piece.some ? { minItems: 1 } : {}) };
      return { description, ...(piece.orOne ? { anyOf: [list, items] } : list) };
    }
    case 'map':
      return { description, type: 'object', additionalProperties: jsonSchemaOf(piece.of) };
    case 'object':
      return {
        description,
        type: 'object',
        additionalProperties: false,
        ...(piece.required ? { required: [...piece.required] } : {}),
        properties: Object.fromEntries(
          Object.entries(piece.fields).map(([key, field]) => [key, jsonSchemaOf(field)]),
        ),
      };
  }
}

/** @param {import('../src/config/schema.js').Schema} schema */
export function configJsonSchema(schema) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'wincompat',
    ...jsonSchemaOf(schema),
  };
}

/** @param {{ schema: Record<string, unknown> }} shape */
export function reportJsonSchema(shape) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A report of wincompat, schemaVersion 1',
    ...shape.schema,
  };
}
