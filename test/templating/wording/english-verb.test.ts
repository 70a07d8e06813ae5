import { describe, expect, it } from 'vitest';
import { pastParticiple, thirdPerson } from '../../../src/templating/wording/english-verb.ts';

describe('English verbs', () => {
  it.each([
    ['approve', 'approves', 'approved'],
    ['agree', 'agrees', 'agreed'],
    ['note', 'notes', 'noted'],
    ['authorise', 'authorises', 'authorised'],
    ['delegate', 'delegates', 'delegated'],
    ['accept', 'accepts', 'accepted'],
    ['endorse', 'endorses', 'endorsed'],
    ['ratify', 'ratifies', 'ratified'],
    ['convey', 'conveys', 'conveyed'],
    ['discuss', 'discusses', 'discussed'],
    ['establish', 'establishes', 'established'],
    ['veto', 'vetoes', 'vetoed'],
    ['refer', 'refers', 'referred'],
    ['defer', 'defers', 'deferred'],
    ['commit', 'commits', 'committed'],
    ['permit', 'permits', 'permitted'],
    ['transfer', 'transfers', 'transferred'],
    ['cancel', 'cancels', 'cancelled'],
    ['appeal', 'appeals', 'appealed'],
    ['stop', 'stops', 'stopped'],
    ['plan', 'plans', 'planned'],
    ['consider', 'considers', 'considered'],
    ['offer', 'offers', 'offered'],
    ['limit', 'limits', 'limited'],
    ['target', 'targets', 'targeted'],
    ['support', 'supports', 'supported'],
    ['review', 'reviews', 'reviewed'],
    ['fix', 'fixes', 'fixed'],
    ['set', 'sets', 'set'],
    ['withdraw', 'withdraws', 'withdrawn'],
    ['undertake', 'undertakes', 'undertaken'],
    ['make', 'makes', 'made'],
    ['uphold', 'upholds', 'upheld'],
    ['have', 'has', 'had'],
    ['be', 'is', 'been'],
    ['frobnicate', 'frobnicates', 'frobnicated'],
  ])('%s, %s, %s', (verb, third, participle) => {
    expect(thirdPerson(verb)).toBe(third);
    expect(pastParticiple(verb)).toBe(participle);
  });
});
