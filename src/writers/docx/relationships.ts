import { escapeXml } from './escape-xml.ts';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What one part of the package points at: the links and pictures in it. Ids count up in order of first use. */
export class Relationships {
  readonly #idOf = new Map<string, string>();
  #entries = '';

  /** The relationship id for a web or mail address; the same address has one id. */
  link(url: string): string {
    return this.#add('hyperlink', encodeAddress(url), ' TargetMode="External"');
  }

  /** The relationship id for a picture in the package. */
  picture(path: string): string {
    return this.#add('image', path, '');
  }

  /** The elements for the part's relationship file. */
  get xml(): string {
    return this.#entries;
  }

  #add(type: string, target: string, mode: string): string {
    const known = this.#idOf.get(target);
    if (known !== undefined) return known;
    const id = `rIdT${this.#idOf.size + 1}`;
    this.#idOf.set(target, id);
    this.#entries += `<Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${escapeXml(target)}"${mode}/>`;
    return id;
  }
}

/** Only characters RFC 3986 allows; what is already percent-encoded stays. */
function encodeAddress(url: string): string {
  return url
    .replace(/\p{Cs}/gu, '')
    .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent)
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
}
