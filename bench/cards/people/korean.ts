import type { Random } from '../random.ts';
import { randomDay, today, two, type Day } from './dates.ts';

/** A person who does not exist, with everything a resident registration card says of one. */
export interface KoreanPerson {
  readonly name: string;
  /** The name in Hanja; empty where it has none. */
  readonly hanja: string;
  readonly sex: 'M' | 'F';
  readonly born: Day;
  /** 13 digits, a hyphen after the sixth. */
  readonly number: string;
  /** In the words of the road-name address, which the card breaks into lines. */
  readonly address: readonly string[];
  /** Who issued the card: the head of the district. */
  readonly authority: string;
  readonly issued: Day;
}

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(' ').map((pair) => {
    const half = pair.length / 2;
    return [pair.slice(0, half), pair.slice(half)];
  });

const surnames = pairs(
  '김金 이李 박朴 최崔 정鄭 강姜 조趙 윤尹 장張 임林 한韓 오吳 서徐 신申 권權 황黃 안安 송宋 류柳 홍洪 전全 고高 문文 양梁 손孫 배裵 백白 허許 남南 심沈 노盧 하河 곽郭 성成 차車 주朱 우禹 구具 나羅 민閔 남궁南宮 황보皇甫',
);
const male = pairs(
  '민敏 서瑞 준俊 지智 우宇 현賢 수秀 영英 진鎭 호浩 성成 동東 재在 석錫 철哲 용龍 태泰 원源 상相 훈勳 규圭 승承 주周 도道 건建 시時',
);
const female = pairs(
  '은恩 혜惠 정貞 미美 경慶 희姬 숙淑 연娟 하河 윤允 예禮 채彩 아雅 나娜 린璘 수秀 지智 영英 유有 서瑞 소素 선善',
);
/** Names of Korean words, which have no Hanja. */
const native = ['하늘', '아름', '슬기', '보람', '다솜', '가람', '새롬', '한결'];

/** Province, municipality with its head, roads and the quarter behind them. */
const districts = [
  ['서울특별시', '종로구', '종로구청장'],
  ['서울특별시', '마포구', '마포구청장'],
  ['서울특별시', '강남구', '강남구청장'],
  ['서울특별시', '동대문구', '동대문구청장'],
  ['부산광역시', '해운대구', '해운대구청장'],
  ['부산광역시', '기장군', '기장군수'],
  ['대구광역시', '수성구', '수성구청장'],
  ['인천광역시', '미추홀구', '미추홀구청장'],
  ['광주광역시', '북구', '북구청장'],
  ['대전광역시', '유성구', '유성구청장'],
  ['울산광역시', '울주군', '울주군수'],
  ['경기도', '성남시 분당구', '성남시 분당구청장'],
  ['경기도', '의정부시', '의정부시장'],
  ['경기도', '양평군', '양평군수'],
  ['강원도', '춘천시', '춘천시장'],
  ['강원특별자치도', '속초시', '속초시장'],
  ['충청북도', '청주시 흥덕구', '청주시 흥덕구청장'],
  ['충청남도', '홍성군', '홍성군수'],
  ['전라북도', '군산시', '군산시장'],
  ['전라남도', '순천시', '순천시장'],
  ['경상북도', '포항시 남구', '포항시 남구청장'],
  ['경상남도', '창원시 성산구', '창원시 성산구청장'],
  ['제주특별자치도', '서귀포시', '서귀포시장'],
] as const;
const roads = ['중앙로', '세종대로', '월드컵로', '판교역로', '테헤란로', '소양로', '충무로', '해안로', '학동로', '대학로', '봉은사로', '호수공원로']; // prettier-ignore
const quarters = ['성산동', '역삼동', '우동', '범어동', '용현동', '봉명동', '정자동', '신곡동', '교동', '복대동', '연향동', '두호동']; // prettier-ignore
const estates = ['한빛아파트', '푸른마을', '현대아파트', '삼성아파트', '주공아파트', '무지개마을'];

/** @param random drawn from in a fixed order: the same state gives the same person */
export function koreanPerson(random: Random, issuedFrom: number, issuedTo: number): KoreanPerson {
  const sex = random.pick(['M', 'F'] as const);
  const born = randomDay(random, 1945, 2006);
  const [family, familyHanja] = random.pick(surnames);
  const isNative = random.chance(0.12);
  const signs = sex === 'M' ? male : female;
  const [one, two_] = [random.pick(signs), random.chance(0.95) ? random.pick(signs) : (['', ''] as const)];
  const [province, district, head] = random.pick(districts);
  return {
    name: family + (isNative ? random.pick(native) : one[0] + two_[0]),
    hanja: isNative ? '' : familyHanja + one[1] + two_[1],
    sex,
    born,
    number: residentNumber(random, born, sex),
    address: [province, ...district.split(' '), ...streetOf(random)],
    authority: `${province} ${head}`,
    issued: randomDay(random, Math.max(issuedFrom, born.year + 17), Math.min(issuedTo, today.year - 1)),
  };
}

function streetOf(random: Random): string[] {
  const house = `${random.int(1, 320)}${random.chance(0.25) ? `-${random.int(1, 30)}` : ''}`;
  const quarter = random.pick(quarters);
  if (random.chance(0.4)) return [random.pick(roads), house, `(${quarter})`];
  const flat = [`${random.int(101, 118)}동`, `${random.int(2, 20)}0${random.int(1, 4)}호`];
  return [random.pick(roads), `${house},`, ...flat, `(${quarter},`, `${random.pick(estates)})`];
}

/** The check digit weighs the twelve digits before it by 2 to 9 and 2 to 5, mod 11. */
function residentNumber(random: Random, born: Day, sex: 'M' | 'F'): string {
  const century = born.year < 2000 ? { M: 1, F: 2 } : { M: 3, F: 4 };
  const date = `${two(born.year % 100)}${two(born.month)}${two(born.day)}`;
  const body = `${date}${century[sex]}${random.pattern('#####')}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * ((index % 8) + 2), 0);
  return `${date}-${body.slice(6)}${(11 - (sum % 11)) % 10}`;
}
