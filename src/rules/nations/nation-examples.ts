/** What makes the example authority a Welsh one. */
export const WELSH = { nation: 'wales' };

/** The same for Scotland, with its calendar and no executive. */
export const SCOTTISH = {
  nation: 'scotland',
  calendar: 'scotland',
  executive: 'none',
  bodies: [
    { id: 'committee', name: 'Committee', reference: 'the Committee', kind: 'committee', resolves: true },
  ],
};

/** The same for Northern Ireland. */
export const NORTHERN_IRISH = { ...SCOTTISH, nation: 'northern_ireland', calendar: 'northern-ireland' };

/** A case whose background says this. */
export const reading = (text: string) => ({ background: [{ id: 'law', text }] });
