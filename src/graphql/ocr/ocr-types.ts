import { Field, Float, ID, ObjectType } from 'type-graphql';
import { type Side, type Source, type Verdict } from '../../documents/reading.ts';
import { documentTypeNames } from './document-type.ts';
import { sides, sources, verdicts } from './ocr-enums.ts';
import { QualityType } from './quality-types.ts';

@ObjectType('Point', { description: 'In pixels of the picture as it was sent.' })
export class PointType {
  @Field(() => Float, { description: 'From the left.' })
  x!: number;

  @Field(() => Float, { description: 'From the top.' })
  y!: number;
}

@ObjectType('CardPoint', { description: 'On the rectified card, in shares of its width and height.' })
export class CardPointType {
  @Field(() => Float, { description: "From the card's left edge (0) to its right one (1)." })
  x!: number;

  @Field(() => Float, { description: "From the card's upper edge (0) to its lower one (1)." })
  y!: number;
}

@ObjectType('FieldReading', { description: 'One published field of a document, with the proof for it.' })
export class FieldReadingType {
  @Field(() => String, { description: 'Its published name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Null where it is not on the picture or could not be read.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'As recognised, before normalising or repair.' })
  rawText!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The probability that the value is right, 0 to 1; null where there is no value.',
  })
  confidence!: number | null;

  @Field(() => [PointType], { nullable: true, description: 'Its four corners; null for derived values.' })
  polygon!: readonly PointType[] | null;

  @Field(() => [CardPointType], {
    nullable: true,
    description: "The same corners on the rectified card; null where the card's border was not found.",
  })
  cardPolygon?: readonly CardPointType[] | null;

  @Field(() => sources, { nullable: true, description: 'Where it was read.' })
  source!: Source | null;

  @Field(() => verdicts, { description: 'What the rule says of it.' })
  verdict!: Verdict;

  @Field(() => String, {
    nullable: true,
    description: 'The rule behind the verdict; names a repair where one was made.',
  })
  rule!: string | null;

  @Field(() => sides, { nullable: true, description: 'The picture it was read on; null for derived values.' })
  side!: Side | null;
}

@ObjectType('Check', { description: 'A check across fields or zones. It never changes a value.' })
export class CheckType {
  @Field(() => String, { description: 'What was checked.' })
  rule!: string;

  @Field(() => verdicts, { description: 'What came out.' })
  verdict!: Verdict;

  @Field(() => String, { description: 'What was compared.' })
  evidence!: string;
}

@ObjectType('Line', { description: 'A line of text on the picture.' })
export class LineType {
  @Field(() => String, { description: 'As recognised.' })
  text!: string;

  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;

  @Field(() => [PointType], { description: 'Its four corners, in reading order.' })
  polygon!: readonly PointType[];

  @Field(() => [CardPointType], {
    nullable: true,
    description: "The same corners on the rectified card; null where the card's border was not found.",
  })
  cardPolygon?: readonly CardPointType[] | null;

  @Field(() => sides, { description: 'The picture it stands on.' })
  side!: Side;
}

@ObjectType('Timing', { description: 'The time that one stage of the OCR took.' })
export class TimingType {
  @Field(() => String, { description: 'decode, detect, orient, recognise or read.' })
  stage!: string;

  @Field(() => Float, { description: 'Milliseconds.' })
  ms!: number;
}

@ObjectType('OcrResult', { description: 'What was read from a document, and how sure that is.' })
export class OcrResultType {
  @Field(() => ID, { description: 'UUIDv7 of this call.' })
  id!: string;

  @Field(() => documentTypeNames, { description: 'The type that was read; never `auto`.' })
  documentType!: string;

  @Field(() => [FieldReadingType], {
    description: "All fields of the type, in the published order, with each one's proof.",
  })
  fields!: readonly FieldReadingType[];

  @Field(() => [CheckType], { description: 'Checks across fields and zones.' })
  checks!: readonly CheckType[];

  @Field(() => QualityType, { description: 'How good the picture is.' })
  quality!: QualityType;

  @Field(() => [LineType], { description: 'All text: lines of the front, then of the back.' })
  lines!: readonly LineType[];

  @Field(() => [TimingType], { description: "Times of the OCR's stages." })
  timings!: readonly TimingType[];
}
