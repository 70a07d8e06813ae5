/** Templates by their text, compiled when the bundle was built, which fills this; one not among them is compiled as it runs. */
export const COMPILED_AHEAD: ReadonlyMap<string, TemplateSpecification> = new Map();
