/** The same name in both scripts. */
export type BothScripts = readonly [latin: string, bengali: string];

/** Bangladesh: whole names as cards print them, and parts of addresses. */
export const bangladeshi = {
  men: [
    ['MD. RAHIM UDDIN', 'মোঃ রহিম উদ্দিন'], ['MD. KARIM HOSSAIN', 'মোঃ করিম হোসেন'], ['ABDUL JABBAR MOLLA', 'আব্দুল জব্বার মোল্লা'],
    ['TANVIR AHMED', 'তানভীর আহমেদ'], ['MD. SHAFIQUL ISLAM', 'মোঃ শফিকুল ইসলাম'], ['SHYAMAL CHANDRA DAS', 'শ্যামল চন্দ্র দাস'],
    ['MOHAMMAD ALI', 'মোহাম্মদ আলী'], ['NAZMUL HAQUE', 'নাজমুল হক'], ['MD. JAHANGIR ALAM', 'মোঃ জাহাঙ্গীর আলম'], ['BIPLOB KUMAR SAHA', 'বিপ্লব কুমার সাহা'],
  ],
  women: [
    ['FATIMA BEGUM', 'ফাতেমা বেগম'], ['SUMAIYA AKTER', 'সুমাইয়া আক্তার'], ['ROKEYA KHATUN', 'রোকেয়া খাতুন'], ['NASRIN SULTANA', 'নাসরিন সুলতানা'],
    ['FARHANA YASMIN', 'ফারহানা ইয়াসমিন'], ['SHILPI RANI DAS', 'শিল্পী রানী দাস'], ['MST. AMENA BEGUM', 'মোছাঃ আমেনা বেগম'], ['TASLIMA AKTER', 'তাসলিমা আক্তার'],
  ],
  fathers: ['মোঃ আব্দুল মজিদ', 'মোঃ নুরুল ইসলাম', 'হাবিবুর রহমান', 'আলী আকবর', 'নারায়ণ চন্দ্র দাস', 'মোঃ সিরাজুল হক', 'আব্দুস সালাম', 'গোলাম মোস্তফা', 'মৃত আব্দুল গফুর'],
  mothers: ['আছিয়া খাতুন', 'জাহানারা বেগম', 'মোছাঃ হালিমা বেগম', 'রাবেয়া খাতুন', 'সুফিয়া বেগম', 'মালতী রানী দাস', 'হোসনে আরা বেগম', 'আনোয়ারা বেগম'],
  villages: ['কালীগঞ্জ', 'রামপুর', 'শ্যামনগর', 'দক্ষিণ পাড়া', 'মধ্য বাজার', 'নতুন বাজার', 'বড় বাড়ী'],
  places: [
    ['রূপগঞ্জ', 'নারায়ণগঞ্জ', 'Narayanganj'], ['শ্রীপুর', 'গাজীপুর', 'Gazipur'], ['সাভার', 'ঢাকা', 'Dhaka'], ['হাটহাজারী', 'চট্টগ্রাম', 'Chattogram'],
    ['বাঘা', 'রাজশাহী', 'Rajshahi'], ['ফুলতলা', 'খুলনা', 'Khulna'], ['বিশ্বনাথ', 'সিলেট', 'Sylhet'], ['পীরগঞ্জ', 'রংপুর', 'Rangpur'],
  ],
} satisfies Record<string, readonly (string | readonly string[])[]>; // prettier-ignore
