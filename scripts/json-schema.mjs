// The configuration's schema, which is code, as JSON Schema (draft-07) for editors.

/**
 * @param {import('../src/config/schema.js').Schema} piece
 * @param {readonly string[]} ruleIds
 * @returns {Record<string, unknown>}
 */
export function jsonSchemaOf(piece, ruleIds) {
  const description = piece.about;
  switch (piece.kind) {
    case 'text':
      return {
        description,
        ...(piece.ruleId ? { enum: ruleIds } : {}),
        // YAML reads some texts as numbers or days: 1809, 2027-01-31.
        type: piece.values || piece.ruleId ? 'string' : ['string', 'number'],
        ...(piece.values ? { enum: [...piece.values] } : {}),
        ...(piece.pattern ? { pattern: piece.pattern } : {}),
        ...(piece.some ? { minLength: 1 } : {}),
        ...(piece.day ? { pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : {}),
      };
    case 'boolean':
      return { description, type: 'boolean' };
    case 'list': {
      const items = jsonSchemaOf(piece.of, ruleIds);
      const list = { type: 'array', items, ...(piece.some ? { minItems: 1 } : {}) };
      return { description, ...(piece.orOne ? { anyOf: [list, items] } : list) };
    }
    case 'map':
      if (piece.byRule) {
        const properties = Object.fromEntries(ruleIds.map((id) => [id, jsonSchemaOf(piece.of, ruleIds)]));
        return { description, type: 'object', additionalProperties: false, properties };
      }
      return { description, type: 'object', additionalProperties: jsonSchemaOf(piece.of, ruleIds) };
    case 'object':
      return {
        description,
        type: 'object',
        additionalProperties: false,
        ...(piece.required ? { required: [...piece.required] } : {}),
        properties: Object.fromEntries(
          Object.entries(piece.fields).map(([key, field]) => [key, jsonSchemaOf(field, ruleIds)]),
        ),
      };
  }
}

/**
 * The configuration's schema, with the ids of rules for an editor to complete.
 * @param {import('../src/config/schema.js').Schema} schema
 * @param {readonly string[]} ruleIds
 */
export function configJsonSchema(schema, ruleIds) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'wincompat',
    ...jsonSchemaOf(schema, ruleIds),
  };
}

/**
 * The report's schema, with the ids of rules.
 * @param {{ schema: Record<string, unknown> }} shape
 * @param {readonly string[]} ruleIds
 */
export function reportJsonSchema(shape, ruleIds) {
  const ofRules = JSON.parse(JSON.stringify(shape.schema));
  ofRules.properties.findings.items.properties.ruleId = { enum: ruleIds };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A report of wincompat, schemaVersion 1',
    ...ofRules,
  };
}
