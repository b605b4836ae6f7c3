/** Pictures of invented people, for whoever has no card at hand. Loaded when they are asked for. */
const addresses = {
  cn_id_card: new URL('../../../../docs/samples/cn_id_card.jpg', import.meta.url).href,
  passport: new URL('../../../../docs/samples/passport.jpg', import.meta.url).href,
};

export const sampleNames = ['cn_id_card', 'passport'] as const;
export type SampleName = (typeof sampleNames)[number];

/** @throws TypeError where the server does not answer */
export async function loadSample(name: SampleName): Promise<File> {
  const reply = await fetch(addresses[name]);
  return new File([await reply.blob()], `${name}.jpg`, { type: 'image/jpeg' });
}
