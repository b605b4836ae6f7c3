#!/bin/sh
# Puts the faces and word lists of Debian (bookworm or later) and some of Google's faces below ROOT. Nothing is installed.
#   sh fetch.sh ROOT
# Needs apt-get (with lists updated), dpkg and npm.
set -eu
root=$1
mkdir -p "$root/debs" "$root/root" "$root/npm"
cd "$root/debs"
for package in \
  fonts-ocr-a fonts-ocr-b fonts-dejavu-core fonts-dejavu-extra fonts-liberation fonts-noto-core fonts-noto-extra fonts-noto-mono \
  fonts-roboto-unhinted fonts-roboto-slab fonts-open-sans fonts-lato fonts-croscore fonts-crosextra-carlito \
  fonts-crosextra-caladea fonts-urw-base35 fonts-inter fonts-firacode fonts-b612 fonts-cabin fonts-cantarell \
  fonts-courier-prime fonts-dosis fonts-ebgaramond fonts-freefont-ttf fonts-go fonts-hack fonts-inconsolata \
  fonts-jetbrains-mono fonts-junicode fonts-jura fonts-league-mono fonts-linuxlibertine fonts-mplus fonts-oxygen fonts-play \
  fonts-sil-andika fonts-sil-charis fonts-sil-gentiumplus fonts-tuffy fonts-yanone-kaffeesatz fonts-anonymous-pro \
  fonts-adf-gillius fonts-adf-universalis fonts-adf-switzera fonts-adf-verana fonts-quicksand fonts-cmu fonts-osifont fonts-sora \
  wamerican wbritish wfrench wngerman wspanish wpolish wportuguese wbrazilian witalian wdutch wdanish wswedish wnorwegian \
  wcatalan wirish wfaroese wgalician-minimos \
  hunspell-bs hunspell-cs hunspell-hu hunspell-hr hunspell-is hunspell-lt hunspell-lv hunspell-ro hunspell-sk hunspell-sl \
  hunspell-tr hunspell-vi
do
  # Names differ a little between releases; fonts.py says which family is missing, if one is.
  apt-get download "$package" || echo "not in this release: $package" >&2
done
for deb in *.deb; do dpkg -x "$deb" ../root; done
cd ../npm
printf '{"private":true}\n' > package.json
npm install --ignore-scripts --no-audit --no-fund $(for family in \
  roboto-condensed barlow barlow-condensed oswald titillium-web ibm-plex-sans ibm-plex-sans-condensed ibm-plex-mono pt-sans \
  pt-sans-narrow archivo-narrow fira-sans fira-sans-condensed source-sans-3 be-vietnam-pro special-elite hind saira-condensed \
  asap-condensed; do printf '@expo-google-fonts/%s ' "$family"; done)
