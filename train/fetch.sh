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
  hunspell-tr hunspell-vi \
  fonts-tlwg-garuda-ttf fonts-tlwg-kinnari-ttf fonts-tlwg-laksaman-ttf fonts-tlwg-loma-ttf fonts-tlwg-mono-ttf fonts-tlwg-norasi-ttf \
  fonts-tlwg-purisa-ttf fonts-tlwg-sawasdee-ttf fonts-tlwg-typewriter-ttf fonts-tlwg-typist-ttf fonts-tlwg-typo-ttf \
  fonts-tlwg-umpush-ttf fonts-tlwg-waree-ttf hunspell-th \
  fonts-arabeyes fonts-farsiweb fonts-freefarsi fonts-hosny-amiri fonts-hosny-thabit fonts-kacst fonts-kacst-one fonts-nafees \
  fonts-paktype fonts-sil-scheherazade fonts-sil-lateef fonts-sil-harmattan hunspell-ar myspell-fa \
  fonts-beng-extra fonts-lohit-beng-bengali fonts-lohit-beng-assamese fonts-noto-ui-core hunspell-bn \
  fonts-deva-extra fonts-gargi fonts-nakula fonts-sahadeva fonts-samyak-deva fonts-sarai fonts-lohit-deva fonts-lohit-deva-marathi \
  fonts-lohit-deva-nepali fonts-sil-annapurna hunspell-hi hunspell-ne \
  fonts-noto-cjk fonts-arphic-ukai fonts-arphic-uming fonts-arphic-bsmi00lp fonts-wqy-microhei fonts-wqy-zenhei fonts-ipaexfont-gothic \
  fonts-ipaexfont-mincho fonts-morisawa-bizud-gothic fonts-morisawa-bizud-mincho fonts-vlgothic fonts-motoya-l-cedar fonts-nanum fonts-nanum-extra fonts-baekmuk fonts-unfonts-core fonts-unfonts-extra fonts-lexi-gulim fonts-naver-d2coding \
  hunspell-ko \
  fonts-horai-umefont fonts-cns11643-kai fonts-cns11643-sung fonts-cwtex-ming fonts-arphic-bkai00mp mecab-ipadic rime-essay
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
  asap-condensed \
  sarabun prompt kanit chakra-petch mitr cairo ibm-plex-sans-arabic vazirmatn almarai tajawal \
  hind-siliguri baloo-da-2 tiro-bangla mukta poppins rajdhani tiro-devanagari-hindi \
  ibm-plex-sans-kr gowun-dodum; do printf '@expo-google-fonts/%s ' "$family"; done)
