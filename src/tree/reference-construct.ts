import { directive } from 'micromark-extension-directive';

type Extension = ReturnType<typeof directive>;
type Constructs = NonNullable<NonNullable<Extension['text']>[string]>;
type Construct = Exclude<Constructs, readonly unknown[]>;
type Tokenizer = Construct['tokenize'];
type State = ReturnType<Tokenizer>;

const COLON = 58;
const OPENING = ':ref[';

/** Letters, digits, `.`, `-` and `_`: what a dotted path is made of. */
function belongsToPath(code: number | null): boolean {
  if (code === null) return false;
  const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return letter || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 95;
}

/** Looks ahead for `:ref[path]` and nothing else: `:ref[path]{…}` is no reference. */
const shape: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let read = 0;
    return opening;
    function opening(code: number | null): State | undefined {
      if (read === 0) effects.enter('data');
      if (code !== OPENING.charCodeAt(read)) return nok(code);
      effects.consume(code);
      read += 1;
      return read === OPENING.length ? first : opening;
    }
    function first(code: number | null): State | undefined {
      return belongsToPath(code) ? path(code) : nok(code);
    }
    function path(code: number | null): State | undefined {
      if (belongsToPath(code)) {
        effects.consume(code);
        return path;
      }
      if (code !== 93) return nok(code);
      effects.consume(code);
      effects.exit('data');
      return end;
    }
    function end(code: number | null): State | undefined {
      return code === 123 ? nok(code) : ok(code);
    }
  },
};

/**
 * The one directive a field may hold: `:ref[a.b]`. Every other colon stays the character it is, because it never
 * becomes a directive at all: no label is parsed, no attribute is eaten, no container opens.
 */
export function referenceConstruct(): Extension {
  const construct = directive().text?.[COLON];
  if (construct === undefined || Array.isArray(construct))
    throw new Error('text directives have no construct');
  const { tokenize } = construct;
  const guarded: Construct = {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(shape, tokenize.call(this, effects, ok, nok), nok);
    },
  };
  return { text: { [COLON]: guarded } };
}
