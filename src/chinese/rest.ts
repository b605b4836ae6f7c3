/** What the OpenAPI document says. */
export const rest: Readonly<Record<string, string>> = {
  'Read a document': '识别一份证件',
  'The document types that can be read, with their fields': '可识别的证件类型及其字段',
  'This description': '本说明',
  'Calls of the last 13 months, counted': '最近 13 个月的调用统计',
  'Who did what to the account and its keys': '谁对账户及其密钥做了什么',
  'Adds `details` to the reply, with what is named here.': '在回复中加入 `details`，内容由此指定。',
  'Of your own making, a new one for each document, such as a UUID. A call repeated with the same key and body within 24 hours gets the same answer and costs nothing more. Keys belong to the account, for test and live keys apart. What failed is not kept: repeated, it runs anew.':
    '自行生成，每份证件一个，例如 UUID。24 小时内以相同的键和请求体重复调用，得到相同的回复且不再计费。键属于账户，测试密钥与正式密钥互不相干。失败的结果不保留：重复调用会重新执行。',
  'The fields of the document; null where a value is not on the picture or could not be read.':
    '证件的字段；图片上没有或无法识别的值为 null。',
  'Document types in alphabetic order, fields in the order of the replies.': '证件类型按字母顺序，字段按回复中的顺序。',
  'Groups in which there were calls; the 30 days up to today unless told otherwise. A key needs the scope `usage:read`.':
    '有调用的各组；默认为截至今天的 30 天。密钥须有 `usage:read` 权限。',
  'The whole log, newest first. A key needs the scope `keys:manage`.':
    '完整日志，最新的在前。密钥须有 `keys:manage` 权限。',
  'JPEG, PNG, WebP, HEIC or HEIF; at most 10 MiB.': 'JPEG、PNG、WebP、HEIC 或 HEIF；最大 10 MiB。',
  "The document's other side.": '证件的另一面。',
  '`auto` finds the type.': '`auto` 自动判断类型。',
  'Corners in pixels of the picture as sent: top left, top right, bottom right, bottom left.':
    '四角在原图中的像素坐标：左上、右上、右下、左下。',
  "The same corners on the rectified card, in shares of its width and height from its upper left corner; null where the card's border was not found.":
    '同样四角在校正后证件上的位置，以距左上角的宽、高比例表示；未找到证件边框时为 null。',
  'What `include` asked for.': '`include` 所要求的内容。',
  'As recognised, before normalising or repair.': '识别原文，未经规范化或修正。',
  'The probability that the value is right; null where there is no value.': '值正确的概率；没有值时为 null。',
  'Of the picture sent as backImage; null where none was sent or could be read.':
    '以 backImage 发送的图片；未发送或无法识别时为 null。',
  'resolution, sharpness, exposure, glare, screen or border.':
    'resolution（分辨率）、sharpness（清晰度）、exposure（曝光）、glare（反光）、screen（翻拍屏幕）或 border（边界）。',
  'The bound that value was held against.': '与 `value` 比较的界限。',
  'A plain sentence for the person who took the picture.': '写给拍摄者的一句通俗的话（英文）。',
  'The HTTP status.': 'HTTP 状态码。',
  'Left out: what the Accept header names first of `application/json` and `text/csv`.':
    '省略时：取 Accept 请求头中 `application/json` 与 `text/csv` 在前的一个。',
  "For administrators: whose; left out: the caller's.": '仅管理员：要查看的账户；省略时为调用者自己的账户。',
  'The first day (UTC); left out: 30 days up to `to`.': '第一天（UTC）；省略时为截至 `to` 的 30 天。',
  'The last day (UTC); left out: today.': '最后一天（UTC）；省略时为今天。',
  'What calls are counted by.': '统计调用的分组方式。',
  'The first day (UTC), or from this time on.': '第一天（UTC），或从此时刻起。',
  'The last day (UTC), or before this time.': '最后一天（UTC），或在此时刻之前。',
  'What was done.': '所做的操作。',
  'What was done to this key.': '对此密钥所做的操作。',
  'Null where there was no call. `p50` and `p95` come from a histogram: within about a third.':
    '没有调用时为 null。`p50` 和 `p95` 来自直方图，误差约三分之一以内。',
  'Null in a report by key: calls by sessions.': '按密钥统计时为 null：由会话发起的调用。',
  'Null in a report by type: calls that failed before it was known.': '按类型统计时为 null：在得知类型之前失败的调用。',
  'Null: it was done to the account itself.': '为 null 时：操作的对象是账户本身。',
  'Facts for people.': '供人查看的细节。',
  'Names this request in the log.': '此请求在日志中的标识。',
  "Times of the OCR's stages; not on a stored answer, which went through none.":
    '识别各阶段的耗时；已保存的回复没有经过识别，因此没有。',
  "Requests that the key has in a window: the policy's.": '密钥在一个时间窗口内的请求数上限。',
  'Requests that are left of them.': '其中剩余的请求数。',
  'Seconds until the window ends.': '距窗口结束的秒数。',
  'Requests, and the seconds of a window.': '请求数和窗口的秒数。',
  "Calls that are left of the month's. Not on a test key's replies.": '当月剩余次数。测试密钥的回复没有。',
  "Calls that are left in credits, for when the month's are used up. Not on a test key's replies.":
    '剩余点数，用于当月次数用完之后。测试密钥的回复没有。',
  'The answer was given before, to the same Idempotency-Key. It cost nothing more.':
    '此前已对相同的 Idempotency-Key 给出的回复，不再计费。',
  'Seconds.': '秒数。',
};
