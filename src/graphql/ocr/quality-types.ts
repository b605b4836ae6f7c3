import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('QualityMeasure', { description: "One measure of a picture's quality." })
export class QualityMeasureType {
  @Field(() => String, { description: 'resolution, sharpness, exposure, glare, screen or border.' })
  name!: string;

  @Field(() => Float, { description: 'What was measured.' })
  value!: number;

  @Field(() => Float, { description: 'The bound it was held against.' })
  threshold!: number;

  @Field(() => Boolean, { description: 'Whether it is good enough.' })
  ok!: boolean;

  @Field(() => String, { description: 'A plain sentence for the person who took the picture.' })
  message!: string;
}

@ObjectType('PictureQuality', { description: 'How good a picture is.' })
export class PictureQualityType {
  @Field(() => Int, { description: 'Pixels, EXIF orientation applied.' })
  width!: number;

  @Field(() => Int, { description: 'Pixels, EXIF orientation applied.' })
  height!: number;

  @Field(() => [QualityMeasureType], { description: 'The measures.' })
  measures!: readonly QualityMeasureType[];
}

@ObjectType('Quality', { description: 'How good the pictures are.' })
export class QualityType extends PictureQualityType {
  @Field(() => PictureQualityType, {
    nullable: true,
    description: 'Of the picture sent as backImage; null where none was sent or could be read.',
  })
  back!: PictureQualityType | null;
}
