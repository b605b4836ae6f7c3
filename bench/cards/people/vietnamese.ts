import type { Culture } from './person.ts';

/** Vietnam: the surname comes first, then a middle name and the given name. */
export const vietnamese = {
  male: ['VĂN HÙNG', 'ĐỨC ANH', 'QUỐC BẢO', 'MINH TUẤN', 'HỮU NGHĨA', 'THÀNH ĐẠT', 'XUÂN TRƯỜNG', 'GIA HUY', 'NGỌC SƠN', 'THẾ VINH', 'BÁ LỘC', 'DUY', 'TRỌNG KHÔI', 'ĐÌNH QUÝ', 'HOÀNG PHÚC', 'CÔNG LÝ'],
  female: ['THỊ HƯƠNG', 'THỊ NGỌC ÁNH', 'PHƯƠNG THẢO', 'THỊ BÍCH LIÊN', 'MỸ DUYÊN', 'KHÁNH HUYỀN', 'THỊ THÙY DƯƠNG', 'BẢO CHÂU', 'THANH TRÚC', 'NHƯ QUỲNH', 'THỊ MỴ', 'HẢI YẾN', 'CẨM TÚ', 'THỊ KIM THOA', 'NGỌC DIỆP'],
  surnames: ['NGUYỄN', 'TRẦN', 'LÊ', 'PHẠM', 'HUỲNH', 'HOÀNG', 'PHAN', 'VŨ', 'VÕ', 'ĐẶNG', 'BÙI', 'ĐỖ', 'HỒ', 'NGÔ', 'DƯƠNG', 'LÝ', 'TRƯƠNG', 'MAI', 'ĐOÀN', 'KIỀU'],
  towns: ['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh'],
  secondNames: 0,
} satisfies Culture; // prettier-ignore

/** Communes with their district and province, each with the province's code in the citizens' numbers. */
export const vietnamesePlaces = [
  ['001', 'Trung Hòa, Cầu Giấy, Hà Nội'],
  ['001', 'Phú Minh, Sóc Sơn, Hà Nội'],
  ['031', 'An Dương, An Dương, Hải Phòng'],
  ['034', 'Đông Sơn, Đông Hưng, Thái Bình'],
  ['036', 'Xuân Thủy, Xuân Trường, Nam Định'],
  ['038', 'Hoằng Lộc, Hoằng Hóa, Thanh Hóa'],
  ['040', 'Quỳnh Lương, Quỳnh Lưu, Nghệ An'],
  ['046', 'Phú Hội, Thành phố Huế, Thừa Thiên Huế'],
  ['048', 'Hòa Khánh Bắc, Liên Chiểu, Đà Nẵng'],
  ['056', 'Vĩnh Thọ, Nha Trang, Khánh Hòa'],
  ['066', 'Ea Tam, Thành phố Buôn Ma Thuột, Đắk Lắk'],
  ['068', 'Lộc Sơn, Bảo Lộc, Lâm Đồng'],
  ['075', 'Tân Phong, Biên Hòa, Đồng Nai'],
  ['079', 'Phường 12, Bình Thạnh, TP. Hồ Chí Minh'],
  ['079', 'Tân Thới Nhất, Quận 12, TP. Hồ Chí Minh'],
  ['082', 'Mỹ Phước, Tân Phước, Tiền Giang'],
  ['089', 'Vĩnh Mỹ, Châu Đốc, An Giang'],
  ['092', 'Hưng Lợi, Ninh Kiều, Cần Thơ'],
] as const;

/** What stands before the commune: a group, a hamlet, a house in a street. */
export const vietnameseStreets = [
  'Tổ 5',
  'Thôn Đông Thượng',
  'Ấp Mỹ Lợi',
  'Xóm 8',
  'Khu phố 3',
  'Tổ dân phố Bình Minh',
  'Số 27 Nguyễn Trãi',
  '145/6 Lê Lợi',
  '38 Trần Hưng Đạo',
  'Số nhà 12, ngõ 46',
  'Thôn 3',
  'Khóm Châu Thới',
];
