/** The mark and the name. */
export function Brand({ href }: { href: string }) {
  return (
    <a class="brand" href={href}>
      <img src="/mark.svg" alt="" />
      PicToText
    </a>
  );
}
