/** A case with one contract of these keys, for the examples of rules. */
export function contractExample(keys: object, more: object = {}) {
  return {
    case: {
      contracts: [{ id: 'service', name: 'Treatment service', provider: 'Provider', ...keys }],
      ...more,
    },
  };
}

/** A notice of this kind, published on a day. */
export function notice(kind: string, published_on: string) {
  return { id: kind.replaceAll('_', '-'), kind, published_on };
}
