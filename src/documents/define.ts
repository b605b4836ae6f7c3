import type { RuleName } from '../chinese/rules.ts';
import type { Glyph, Script } from '../page.ts';
import type { NamedCheck, Verdict } from './reading.ts';

/**
 * Declares a document type: data in one file, from which the readers, both doors and the documentation follow.
 * The keys of `fields` are the published names and stand in the published order.
 */
export function defineDocument<Field extends string, Part extends string = never>(
  definition: DocumentDefinition<Field, Part>,
): DocumentDefinition<Field, Part> {
  return Object.freeze(definition);
}

export interface DocumentDefinition<Field extends string = string, Part extends string = string> {
  /** The published lower-case name. */
  readonly type: string;
  readonly title: string;
  /** For people: which issues and sides are read; a row of the README's table. */
  readonly covers: string;
  readonly region: string;
  readonly country: string;
  /** The issuing state's code (ICAO 9303-3 §5), whose letters are printed, where no MRZ of one state says it. */
  readonly state?: string;
  /** Scripts on it, the main one first. With `Latn` beside another, each line or part of one is read in its own. */
  readonly script: readonly Script[];
  /** ISO 7810 size: ID-1 is a card, ID-3 a passport's page. */
  readonly card: 'ID-1' | 'ID-2' | 'ID-3';
  /** Labels of about 2 mm (small) or 1.5 mm (fine): the detector looks at a larger copy, which takes longer. */
  readonly print?: 'small' | 'fine';
  /** What shows that a page is this document. Weights add up; 1 is enough to recognise it. */
  readonly anchors: readonly Anchor[];
  /** Its form is many documents': taken only where no other type is recognised, or where the caller named it. */
  readonly generic?: true;
  /** What each label that is found adds to the anchors' weights. */
  readonly labelWeight: number;
  /** The MRZ that this document carries, by issue, and how the document code (its first letter) begins. */
  readonly mrz?: {
    readonly formats: readonly MrzFormat[];
    readonly documentCode: RegExp;
    /** The issuing state's code, where the documents of one state have a type of their own. */
    readonly issuingState?: string;
  };
  /** The barcode that this document carries, on either side: it is looked for and read where one is named here. */
  readonly barcode?: BarcodeDefinition;
  readonly fields: Readonly<Record<Field, FieldDefinition>>;
  /** Printed values that are not published themselves, from which `compose` makes fields. */
  readonly parts?: Readonly<Record<Part, Slot>>;
  /** Labels of printed values that no field wants: they keep those values from being taken for others. */
  readonly otherLabels?: readonly string[];
  readonly derive?: readonly Derivation<NoInfer<Field>>[];
  readonly checks?: readonly CheckRule[];
}

export interface Anchor {
  /** One of them is enough: the same thing in several languages. */
  readonly texts: readonly string[];
  readonly weight: number;
}

/** ICAO 9303's cards, passports and visas, and the French and Romanian cards of their own making. */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B' | 'IDFRA' | 'IDROU';

/**
 * The values an MRZ holds. `text` is the whole zone, lines joined by a line break; `personalNumber` the holder's own
 * number, which some states put into the optional data; `optionalData2` stands on the second line of TD1.
 */
export type MrzKey =
  | 'documentNumber'
  | 'birthDate'
  | 'expiryDate'
  | 'issueDate'
  | 'sex'
  | 'nationality'
  | 'issuingState'
  | 'surname'
  | 'givenNames'
  | 'optionalData'
  | 'optionalData2'
  | 'personalNumber'
  | 'text';

/** PDF417: ISO/IEC 15438. QRCode: ISO/IEC 18004. */
export type Symbology = 'PDF417' | 'QRCode';

/** What is written in the barcodes of identity documents; `src/readers/barcode/` has a reader for each. */
export type BarcodeFormat =
  'AAMVA' | 'ZA_ID_CARD' | 'ZA_DRIVING_LICENCE' | 'AR_DNI' | 'CO_CEDULA' | 'VN_CCCD' | 'IN_AADHAAR' | 'NL_ID_CARD';

export interface BarcodeDefinition {
  readonly symbologies: readonly Symbology[];
  readonly format: BarcodeFormat;
  /** ISO 3166-1 alpha-3 of the issuer, where one format serves several states' documents. */
  readonly country?: string;
}

/**
 * The values a barcode holds, in the form that its reader gives them: dates ISO 8601, sex M, F or X, texts as encoded
 * without padding. `text` is the whole payload.
 */
export type BarcodeKey =
  | 'documentNumber'
  | 'personalNumber'
  | 'documentDiscriminator'
  | 'surname'
  | 'givenNames'
  | 'firstName'
  | 'middleNames'
  | 'suffix'
  | 'fullName'
  | 'dateOfBirth'
  | 'dateOfIssue'
  | 'dateOfExpiry'
  | 'sex'
  | 'nationality'
  | 'country'
  | 'issuer'
  | 'street'
  | 'city'
  | 'state'
  | 'postalCode'
  | 'address'
  | 'countryOfBirth'
  | 'citizenship'
  | 'height'
  | 'weight'
  | 'eyeColour'
  | 'hairColour'
  | 'bloodType'
  | 'vehicleClass'
  | 'restrictions'
  | 'endorsements'
  | 'organDonor'
  | 'text';

/** Where a value stands from its label. `inside`: behind it on the same line. Of a label that runs to the left, `right` is left. */
export type Relation = 'inside' | 'right' | 'below' | 'above';

export interface ReadContext {
  /** ISO date; decides the century of two-digit years. */
  readonly today: string;
  /** The issuing state's code: the definition's, or told by an MRZ. */
  readonly state?: string;
}

/** Printed text to the published value; null where the text cannot be that value. Never throws. */
export type Normalise = (text: string, context: ReadContext) => string | null;

/** Something printed on the document and read from it. */
export interface Slot {
  /**
   * In the document's own languages. Matched tolerantly, without regard to case, spaces and diacritics. A driving licence's
   * field number (`4a.`) is a label too: those of a page are found together, ascending down the card.
   */
  readonly labels?: readonly string[];
  /** Usual relation first. Default: inside, right, below. */
  readonly at?: readonly Relation[];
  /** The most lines that the value runs over; default 1. */
  readonly lines?: number;
  /** Whether a text may be one of the further lines. Default: it fits as well as the first, which may begin in a way of its own. */
  readonly goesOn?: (text: string) => boolean;
  /** Put between lines; default a space. */
  readonly join?: string;
  /** The value may be broken into pieces along its row. */
  readonly row?: boolean;
  /** The value may be a character or two: standing alone they are passed over by the detector, and their ink is looked for. */
  readonly brief?: true;
  readonly normalise: Normalise;
  /** How well a text looks like this value, 0 to 1. Default: 1 where it normalises. */
  readonly fit?: (text: string, context: ReadContext) => number;
  /** 0 to 1: how surely the value's own form tells what it is where no label is found. */
  readonly bare?: number;
  /** Where label and value stand on a card of fixed layout. */
  readonly place?: Place;
  /**
   * The slots between which the value stands from top to bottom (ICAO 9303-4 §4.1 fixes the order), for where no label is
   * found. Null: the end of the visual zone.
   */
  readonly between?: readonly [after: string, before: string | null];
  /** Slots right above whose label or value this one stands where it has no label itself: a name over its address. */
  readonly over?: readonly string[];
  /**
   * Of a date, its rank among the card's dates, the earliest being 0. For where labels cannot be read: a card that shows just
   * as many dates as there are such slots has each in its turn.
   */
  readonly inTime?: number;
  /** A slot whose value may hold this one (surname and given names on one line), or always does where nothing else finds it. */
  readonly within?: string;
  /** Slots whose printed values, in this order, are this one's where it is not printed as one: two surnames. */
  readonly joins?: readonly string[];
  /** The same value in the MRZ. */
  readonly mrz?: MrzKey;
  /** Which zone's spelling is published where both agree; default MRZ. */
  readonly prefer?: 'VIZ' | 'MRZ';
  /** From the MRZ's value to the published one, e.g. a code's name; null keeps the MRZ's own. */
  readonly fromMrz?: (value: string) => string | null;
  /**
   * Whether a printed value and the MRZ's say the same. Default: equal. Null: they cannot be compared (a demonym and a
   * code).
   */
  readonly agrees?: ((printed: string, mrz: string) => boolean) | null;
  /** The same value in the barcode. */
  readonly barcode?: BarcodeKey;
  /** From the barcode's value to the published one; null keeps the barcode's own. */
  readonly fromBarcode?: (value: string) => string | null;
  /** Gives an agreeing printed value what its reading lost and the MRZ knows of: spaces, marks. */
  readonly spell?: (printed: string, mrz: string, context: ReadContext) => string;
  /** One value of two readings that differ in a few letters, or null; the check still says that they differ. */
  readonly merge?: (printed: string, mrz: string) => string | null;
  /** Read the printed value again with this script's recogniser, which knows its diacritics and spaces. */
  readonly reread?: Script;
  /** A correction that a check digit or another value proves, or null. */
  readonly repair?: (printed: readonly Glyph[], witnesses: Witnesses, context: ReadContext) => string | null;
}

/** A grid of fixed layout: in each cell a word from top to bottom, or a dash for what does not apply. */
export interface Cells {
  readonly side: 'front' | 'back';
  /** mm from the card's edges to the grid's upper left corner. */
  readonly x: number;
  readonly y: number;
  /** Of a cell, mm. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** What may stand in each cell, row by row, which is the order of the published value. */
  readonly words: readonly (readonly string[])[];
}

/** Published values read so far, by name, for rules that look at more than one. */
export type Witnesses = (field: string) => string | null;

export interface Place {
  /** The two sides of a card have a frame each. */
  readonly side: 'front' | 'back';
  /** mm from the card's left edge to the label's and to the value's left edge (where its letters run to the left, to its right one). */
  readonly labelX: number;
  readonly x: number;
  /** mm from the card's top edge to the middle of the row. */
  readonly y: number;
}

export interface FieldDefinition extends Partial<Slot> {
  /** For people: what the field holds. */
  readonly description: string;
  /** The published example: it shows the value's form. */
  readonly example: string;
  /**
   * Made of parts (by name, in the order of the published value, with `join` between) instead of read as one; the first that
   * gives any.
   */
  readonly compose?: readonly (readonly string[])[];
  /** Its words stand in the cells of a grid, `join` comes between them. */
  readonly cells?: Cells;
  /** With a part missing there is no value: half of a name is another one. */
  readonly whole?: boolean;
  readonly validate?: (value: string, context: ReadContext) => Finding;
}

export interface Finding {
  readonly verdict: Verdict;
  /** Null where UNCHECKED. */
  readonly rule: RuleName | null;
}

export interface Derivation<Field extends string = string> {
  /** Filled where it was not read. */
  readonly field: Field;
  readonly from: Field;
  /** Only called with a value whose own verdict is VALID. */
  readonly using: (value: string, context: ReadContext) => string | null;
  readonly rule: RuleName;
}

/** Compares values across fields and parts; null where there is nothing to compare. */
export type CheckRule = (values: Witnesses) => NamedCheck | null;
