/**
 * What goes in and what comes out, as plain data. The same in every runtime; a result written with `JSON.stringify` is the
 * same byte for byte.
 */

import type { FieldMap, FormSource } from "./fields.js";

export type { FieldMap, FormSource } from "./fields.js";

declare global {
  // For users whose `lib` is older; the same as in TypeScript's own.
  interface SymbolConstructor {
    readonly dispose: unique symbol;
  }
}

/** A kind of party. */
export type Kind = "person" | "organization" | "vessel" | "aircraft";

/** A name, as one text in any script and order, or in its parts. */
export type NameInput = string | { family: string; given: string; patronymic?: string | undefined };

/** What a sign-up form holds. Every field is optional but `name`; texts may be in any script. */
export interface Applicant {
  /** The name: "Woong-soon Kim", "김웅순", or `{ family, given, patronymic }`. */
  name: NameInput;
  /** Former names, account name, name on the document, payout beneficiary. */
  otherNames?: readonly NameInput[] | undefined;
  /** A person unless stated. */
  kind?: Kind | undefined;
  /** "1964-06-23", "1964-06" or "1964". */
  birthDate?: string | undefined;
  /** Where your form asks for it: shown beside a hit, never part of a score. */
  gender?: "female" | "male" | undefined;
  /** ISO 3166-1 alpha-2 codes. Compared with a listing, never part of a name's score. */
  nationality?: readonly string[] | undefined;
  /** Stated country, ISO 3166-1 alpha-2. */
  country?: string | undefined;
  /** Street address, free text. */
  address?: string | undefined;
  /** City, free text. */
  city?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Telephone number. */
  phone?: string | undefined;
  /** Website. */
  website?: string | undefined;
  /** Payout wallets of any currency. */
  walletAddresses?: readonly string[] | undefined;
  /** Identity documents and registration numbers. */
  documents?: readonly ApplicantDocument[] | undefined;
  /** The applicant's firm. */
  company?: Company | undefined;
  /** IANA time zone name, only where the operator opts in. */
  timeZone?: string | undefined;
}

/** A document or registration number. */
export interface ApplicantDocument {
  /** What it is. */
  type: "passport" | "national-id" | "tax" | "company" | "other";
  /** The number as typed. */
  number: string;
  /** Issuing country, ISO 3166-1 alpha-2. */
  country?: string | undefined;
}

/** An applicant's firm. */
export interface Company {
  /** Its name. */
  name: string;
  /** Its registration number. */
  registration?: string | undefined;
  /** Country of registration, ISO 3166-1 alpha-2. */
  country?: string | undefined;
  /** Declared owners; `share` is in percent. */
  owners?: readonly { name: NameInput; kind?: Kind | undefined; share?: number | undefined }[] | undefined;
  /** Directors. */
  directors?: readonly NameInput[] | undefined;
}

/** How to screen. */
export interface ScreenOptions {
  /** Score from which a candidate is a hit, 0 to 1; the engine's default depends on the kind of applicant. */
  threshold?: number | undefined;
  /** Ids of the lists to screen against; all of the pack unless given. */
  lists?: readonly string[] | undefined;
  /** Search weak aliases too; off unless set (OFAC FAQ 122-125). */
  weakAliases?: boolean | undefined;
  /** Codes of notes that are not wanted: `["phone-country"]`. */
  notesOff?: readonly string[] | undefined;
  /** Codes of notes that ask for a review by themselves; none unless given. */
  reviewNotes?: readonly string[] | undefined;
  /** Most hits to return, 1 to 100; 10 unless given. */
  limit?: number | undefined;
  /** Days after its publication from which a list is `stale`. */
  maxAge?: number | undefined;
  /** The day to reckon `maxAge` from, "2026-11-23"; today (UTC) unless given. */
  today?: string | undefined;
}

/** The result of screening one applicant. */
export interface Screening {
  /** Whether a human should look: for a hit, or for a note named in `reviewNotes`. `no_hit` holds for the lists named in the result, and no other. */
  outcome: "no_hit" | "review";
  /** Listed entities at or above the threshold, highest score first. */
  hits: Hit[];
  /** How many hits lie beyond `settings.limit`; 0 when all are there. */
  truncated: number;
  /**
   * Present while the pack's details, a file of their own, are not there, and a listed party was reached: a review is due, and
   * the hits are told by a screening after {@link Screener.details}. Without it the result is that of the whole pack.
   */
  details?: "absent";
  /** Consistency remarks; no list hits. */
  notes: Note[];
  /** Fields that could not be used, each with the reason: the name was screened all the same. Ask for them again where you can. */
  issues: Issue[];
  /** The lists the outcome rests on. */
  lists: ListUsed[];
  /** Checksum of the pack: packs with the same have the same content. */
  pack: string;
  /** What was asked. */
  query: { names: { field: string; typed: string; normalized: string }[] };
  /** How it was asked. */
  settings: Settings;
  /** Who answered. */
  engine: Engine;
}

/** A field of the applicant that could not be used. */
export interface Issue {
  /** Its path: "birthDate", "documents[1].type". */
  field: string;
  /** What is wrong with it and what is expected; for your log, or a reviewer. */
  problem: string;
}

/** The settings in force. */
export interface Settings {
  /** Threshold for the applicant's own name. */
  threshold: number;
  /** Lists screened. */
  lists: string[];
  /** Whether weak aliases were searched. */
  weakAliases: boolean;
  /** Most hits that are returned. */
  limit: number;
  /** Notes that were switched off. */
  notesOff: string[];
  /** Notes that ask for a review by themselves. */
  reviewNotes: string[];
  /** Days from which a list is stale, where it was asked for. */
  maxAge?: number;
}

/** One listed entity, by its best alias. A human judges it. */
export interface Hit {
  /** Who. */
  entity: EntitySummary;
  /** Which published name was found. */
  alias: { name: string; quality: Quality; script: string };
  /** Which applicant field it was found from: "name", "otherNames[0]", "walletAddresses[0]". */
  field: string;
  /** 0 to 1 with four decimals, computed in fixed point: equal in every engine. */
  score: number;
  /**
   * What OFAC's own search would show for the name asked, 0 to 100, by the best of the entity's names. An emulation of
   * OFAC FAQ 249, for comparison only: nothing here depends on it. For an identifier: of the applicant's own name.
   */
  ofacScore: number;
  /** Every part of both names in exactly one entry. */
  evidence: Evidence[];
  /** From the evidence to the score without a gap: the points of the steps add up to it. */
  steps: Step[];
  /** What the form and the listing say besides the name, field by field, with both sides' values. */
  comparison: FieldComparison[];
  /** Fields of the comparison that agree: "birthDate", "nationality", "gender", "country", "kind", "documents". */
  agrees: string[];
  /** Fields that conflict. They lower the score and never hide an exact name. */
  conflicts: string[];
  /** Fields that one side lacks. Those that are near stand in the comparison alone. */
  missing: string[];
}

/** How a field of the form stands to a listing. `near`: not the same, and no contradiction. */
export type Verdict = "agrees" | "near" | "conflicts" | "missing";

/** One field of the form beside what the listing says of it. */
export interface FieldComparison {
  /** "birthDate", "nationality", "gender", "country", "kind", "documents". */
  field: string;
  /** What the form says; null where it says nothing. */
  applicant: string | null;
  /** Every published value, as precise as it was published: "1963-03-21 to 1964-03-20", "about 1965". */
  listed: string[];
  /** How they stand to each other. */
  verdict: Verdict;
  /** Why, where the two values alone do not show it. */
  reason?: string;
  /** What the field took off the score, 0 or below. No field adds to a score. */
  points: number;
}

/** One step from the evidence to the score. */
export interface Step {
  /** "evidence": a line of it; "name": the name as a whole; "kind", "birthDate": a field that conflicts. */
  code: string;
  /** The step in words. */
  label: string;
  /** What it adds to the score; negative where it takes off. */
  points: number;
}

/** A listed entity, as far as the pack holds what was published of it. */
export interface Listing {
  /** "ofac:55064". */
  id: string;
  /** The list it stands on. */
  list: ListInfo;
  /** State of the entry: changes when anything the list says of it does. */
  version: string;
  /** Kind of party. */
  kind: Kind;
  /** Every published name, the primary one first; `former` are those no longer in use. */
  aliases: { name: string; quality: Quality; former: boolean; script: string }[];
  /** Legal regimes, as the list codes them. */
  programs: string[];
  /** Official page of the entry. */
  url: string | null;
  /** Date of listing, where known. */
  listedOn: string | null;
  /** Every published birth date: exact where `from` equals `to` and both have a day. */
  birthDates: { from: string; to: string; circa: boolean }[];
  /** Published places of birth. */
  birthPlaces: string[];
  /** Nationalities and citizenships, ISO 3166-1 alpha-2 where the country is known. */
  nationalities: string[];
  /** Countries of the addresses, coded likewise. */
  countries: string[];
  /** Published addresses. */
  addresses: string[];
  /** Published gender. */
  gender: "female" | "male" | null;
  /** Documents, wallets, contacts; `label` is the list's own where it says more than the kind. */
  identifiers: { kind: string; value: string; country: string | null; label: string | null }[];
  /** Names of the parties it is linked to. */
  linkedTo: string[];
  /** What else the list says. */
  remarks: string[];
  /** The same for every listing of one party on several lists; null where it stands on one. */
  group: string | null;
}

/** How good a published name is. */
export type Quality = "primary" | "strong" | "weak";

/** The part of a listing that a result carries. */
export interface EntitySummary {
  /** "ofac:55064". */
  id: string;
  /** List id. */
  list: string;
  /** Kind of party. */
  kind: Kind;
  /** The name it is listed under. */
  primaryName: string;
  /** Legal regimes. */
  programs: string[];
  /** Official page of the entry. */
  url: string | null;
  /** Date of listing, where known. */
  listedOn?: string;
  /** Present when the party stands on several lists: the same for each of its listings. */
  group?: string;
  /** State of the entry: changes when anything the list says of it does. */
  version: string;
  /** Present when only a weak alias was found. */
  weak?: true;
}

/** One aligned pair of name parts, or a leftover of one side. */
export interface Evidence {
  /** Part or parts of the query, as typed; empty for a leftover of the listing. */
  query: string;
  /** Part or parts of the listed name, as published; empty for a leftover of the query. */
  listed: string;
  /** How they relate. */
  relation: Relation;
  /** 0 to 1. */
  similarity: number;
  /** Share in the score, 0 to 1; the weights of one hit sum to 1. */
  weight: number;
  /** A remark for the reviewer: what both spellings stand for. */
  detail?: string;
}

/** How two name parts relate. */
export type Relation =
  | "exact"
  | "look-alike"
  | "joined"
  | "spelling"
  | "korean-romanization"
  | "hangul"
  | "kontsevich"
  | "sino-korean"
  | "chinese-romanization"
  | "cyrillic-romanization"
  | "arabic-romanization"
  | "transliteration"
  | "cross-language"
  | "diminutive"
  | "gender-form"
  | "initial"
  | "abbreviation"
  | "legal-form"
  | "typo"
  | "patronymic-missing"
  | "only-query"
  | "only-listed"
  | "different"
  | "identifier";

/** A consistency remark that is no list hit. */
export interface Note {
  /** Stable code: "mixed-script". */
  code: string;
  /** Fields concerned. */
  fields: string[];
  /** For the reviewer; says "does not agree", never more. */
  text: string;
}

/** A list as an outcome rests on it. */
export interface ListUsed {
  /** List id. */
  id: string;
  /** Publisher. */
  publisher: string;
  /** Date of publication; null when unknown. */
  publishedOn: string | null;
  /** Number of entities. */
  entities: number;
  /** SHA-256 of the source files. */
  digest: string;
  /** Older than `maxAge`, or of unknown age where `maxAge` was given. */
  stale: boolean;
  /** Present for the starter list inside this package, which is no substitute for an official list. */
  starter?: true;
}

/** The engine and its tables. */
export interface Engine {
  /** "knownas". */
  name: string;
  /** Version of the engine. */
  version: string;
  /** Fingerprint of the name tables; a pack built with others is refused. */
  tables: string;
}

/** A list of a pack. */
export interface ListInfo {
  /** Short id: "ofac", "un", "starter". */
  id: string;
  /** Publisher. */
  publisher: string;
  /** The publication's own title. */
  title: string;
  /** Date of publication; null when unknown. */
  publishedOn: string | null;
  /** Number of entities. */
  entities: number;
  /** SHA-256 of the source files. */
  digest: string;
  /** True for the starter list inside this package. */
  starter: boolean;
}

/** What a pack holds. */
export interface PackInfo {
  /** Version of the pack format. */
  format: number;
  /** Fingerprint of the name tables it was built with. */
  tables: string;
  /** Its size. */
  bytes: number;
  /** Its lists. */
  lists: ListInfo[];
  /** Entities of all lists. */
  entities: number;
  /** Published names of all entities. */
  aliases: number;
  /** False while the details of its entities, a file of their own, are not there. */
  complete: boolean;
  /** Its sections and their sizes. */
  sections: { name: string; bytes: number }[];
  /** Checksum of its content. */
  checksum: string;
}

/**
 * Where a pack is: its address, a response with it, or its bytes; each may be gzip. The address may be that of the `manifest.json` that
 * `knownas update --publish` writes. `"starter"` is the starter pack inside this package.
 */
export type PackSource = string | URL | Response | ArrayBuffer | Uint8Array;

/** Where the engine is that you serve yourself (`knownas/wasm`): its address, a response with it, its bytes, or the compiled module. */
export type WasmSource = string | URL | Response | PromiseLike<Response> | ArrayBuffer | Uint8Array | WebAssembly.Module;

/** Where the engine came from: the file beside the script, the copy inside the package, or the option `wasm`. */
export type EngineSource = "file" | "inline" | "given";

/** An Ed25519 public key: its 32 bytes, or these as base64, as `knownas keygen` prints them. */
export type PublicKey = string | Uint8Array;

/** Several keys of which so many must have signed a pack: the theft of fewer makes no pack. */
export interface KeySet {
  keys: readonly PublicKey[];
  /** From 1 to the number of different keys. */
  threshold: number;
}

/** How far a pack is loaded, in bytes. `total` is null until the server tells, or the first bytes of the pack do. */
export interface Progress {
  /** Bytes so far. */
  loaded: number;
  /** Bytes in all, where known. */
  total: number | null;
}

/** How to load a screener. */
export interface LoadOptions {
  /**
   * The pack. Where the option is left out it is the starter pack inside this package, as with `"starter"`; `undefined` is an error, so
   * that an address missing from a configuration is noticed.
   */
  pack?: PackSource | undefined;
  /**
   * The details of a pack that is two files (`knownas compile --split`): what entities are besides their names. They are loaded
   * once the names are in use, whatever is screened, so that no request tells that somebody was found. Not asked for where the
   * pack has its own.
   */
  details?: PackSource | undefined;
  /** Called at the start and after each piece of the pack. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the loading; the promise is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * The public key, or keys one of which must have signed the pack, or a {@link KeySet}; without it signatures are not looked at. With
   * it a pack is refused whose last day is over, or whose version is lower than the highest that this browser has seen at its address
   * (kept in the Cache API, unless `cache` is false).
   */
  publicKey?: PublicKey | readonly PublicKey[] | KeySet | undefined;
  /** Refuses a pack whose signed version number is lower: for servers, which may remember the highest they have seen. Needs `publicKey`. */
  minVersion?: number | undefined;
  /**
   * Refuses a pack any of whose lists was published before its day: `{ ofac: "2026-08-01", un: "2026-07-15" }`; a day alone, "2026-08-01",
   * is asked of the newest list. A list of that pack which is dated in the future is refused, for its date proves nothing.
   */
  notOlderThan?: string | Readonly<Record<string, string>> | undefined;
  /** {@link ScreenOptions.maxAge} for every screening that does not set it. */
  maxAge?: number | undefined;
  /**
   * Whether the browser keeps a pack of the page's own origin (Cache API, store "knownas"), so that the next visit downloads it
   * only if its ETag has changed. True unless given; nothing else is ever kept.
   */
  cache?: boolean | undefined;
  /**
   * Given, a pack that the browser has kept is used at once, and the server is asked behind; called when it has another, which the next
   * loading takes. Without it the server is asked first, and the kept pack is used only where that can't be reached.
   */
  onUpdate?: (() => void) | undefined;
  /** Milliseconds without any progress after which the engine, the worker or a download is given up; 30 000 unless given. */
  timeout?: number | undefined;
  /** The engine, where you serve it yourself; found without it. What is given first holds for the page. */
  wasm?: WasmSource | undefined;
  /**
   * For {@link loadScreenerInWorker}: the address of `knownas/worker` where you serve it yourself, a function that makes the worker (under
   * Trusted Types), or false for none. Without it the script of the worker comes from inside this package.
   */
  worker?: string | URL | (() => Worker) | false | undefined;
}

/** Where the work is done, and with which engine. */
export interface Route {
  /** `worker`, or `page`: the thread that asks, as on servers. */
  readonly runsIn: "worker" | "page";
  /** Where the engine came from. */
  readonly engineFrom: EngineSource;
}

/** How to load a screener in a worker. */
export type BackgroundOptions = LoadOptions;

/** Screens applicants against one pack; compares and romanizes names as {@link NameEngine} does. */
export interface Screener extends Pick<NameEngine, "compare" | "romanize">, Route {
  /**
   * Screens one applicant. No network, no storage, no clock but for `maxAge`.
   *
   * @throws {@link KnownasError} with the code `input` when a field can't be used; `field` names it.
   */
  screen(applicant: Applicant, options?: ScreenOptions): Screening;
  /**
   * Screens what a form holds: inputs by `data-knownas`, `autocomplete` or name, what is empty being absent. `fields` says what others are:
   * `{ fields: { firm: "company.name" } }`.
   *
   * @throws {@link KnownasError} as {@link screen}.
   */
  screenForm(form: FormSource, options?: ScreenOptions & { fields?: FieldMap | undefined }): Screening;
  /**
   * Screens the applicant again and tells whether a result from elsewhere, above all from the applicant's browser, is what
   * this engine, this pack and these options give. `stale` is not compared: it tells the day.
   *
   * @throws {@link KnownasError} as {@link screen}, and when `result` is no object.
   */
  verify(result: unknown, applicant: Applicant, options?: ScreenOptions): Verification;
  /**
   * The whole listed entity with this id, as published: a hit carries its id, `hit.entity.id`. Undefined where the pack has none.
   *
   * @throws {@link KnownasError} with the code `input` while the pack's details are not there.
   */
  entity(id: string): Listing | undefined;
  /**
   * Settles when the details are there; at once where the pack is one file. Screen again then, where a result says that they are absent.
   *
   * @throws {@link KnownasError} when they can't be had or are not those of the pack, or none were given.
   */
  details(): Promise<void>;
  /** The lists of the pack. */
  readonly lists: readonly ListInfo[];
  /** What the pack holds. */
  info(): PackInfo;
  /** Gives the memory back. The screener can't be used any more. */
  dispose(): void;
  /** As {@link dispose}, for `using`. */
  [Symbol.dispose](): void;
}

/** A screener in a worker: {@link Screener} with promises. */
export interface BackgroundScreener extends Route {
  /** Why it runs in the page, where a worker was wanted. */
  readonly whyPage?: string;
  /**
   * As {@link Screener.screen}; what that throws, the promise is rejected with. Waits for details on their way: they are absent from
   * the result only where they can't be had.
   */
  screen(applicant: Applicant, options?: ScreenOptions): Promise<Screening>;
  /** As {@link Screener.screenForm}. */
  screenForm(form: FormSource, options?: ScreenOptions & { fields?: FieldMap | undefined }): Promise<Screening>;
  /** As {@link Screener.verify}. */
  verify(result: unknown, applicant: Applicant, options?: ScreenOptions): Promise<Verification>;
  /** As {@link Screener.entity}. Waits for details on their way. */
  entity(id: string): Promise<Listing | undefined>;
  /** As {@link NameEngine.compare}. */
  compare(...names: Parameters<NameEngine["compare"]>): Promise<Comparison>;
  /** As {@link NameEngine.romanize}. */
  romanize(text: string): Promise<Romanization[]>;
  /** As {@link Screener.details}. */
  details(): Promise<void>;
  /** The lists of the pack. */
  readonly lists: readonly ListInfo[];
  /** What the pack holds. */
  info(): Promise<PackInfo>;
  /** Gives the memory back; the worker ends with the last screener. What was asked before is still answered. */
  dispose(): void;
  /** As {@link dispose}, for `using`. */
  [Symbol.dispose](): void;
}

/** Whether a result from elsewhere is what this screener gives. */
export interface Verification {
  /** True when nothing differs. */
  agrees: boolean;
  /**
   * What differs. `pack`, `engine`, `settings` and `details` explain a difference, a page opened before the last update for one; when it
   * is `query` or `result` alone, another form was screened, or the result was changed on its way.
   */
  differs: ("pack" | "engine" | "settings" | "details" | "query" | "result")[];
  /** The screening made here. Decide on this one. */
  screening: Screening;
}

/** The engine without a pack. */
export interface NameEngine {
  /** How alike two names are, and why. */
  compare(a: string, b: string, kind?: "person" | "organization"): Comparison;
  /** A name in every Latin rendering that the engine knows, each with the system it follows. */
  romanize(text: string): Romanization[];
  /** The engine's version and tables. */
  engine(): Engine;
}

/** How alike two names are. */
export interface Comparison {
  /** 0 to 1 with four decimals. */
  score: number;
  /** What OFAC's own search would show, 0 to 100, were the first name asked and the second one listed: an emulation. */
  ofacScore: number;
  /** Every part of both names in exactly one entry; `query` is of the first name, `listed` of the second. */
  evidence: Evidence[];
}

/** One Latin rendering of a name. */
export interface Romanization {
  /** Named system: "Revised Romanization of Korean". */
  system: string;
  /** Its edition. */
  edition: string;
  /** The rendering. */
  text: string;
}
