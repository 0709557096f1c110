// Projects whose texts speak of business that may be secret: cipher, confidential communication, networks that hold secrets (保守国家秘密法
// 第三十五条, 政府信息公开条例 第十四条、第十七条). Each project once, with the words met; a person decides.
import { checkedForms } from '../targets/checked-forms.ts';
import { held, writtenCheck } from '../written-check.ts';

const secretBusiness =
  /涉密(?:网络|信息|载体|设备|会议)?|密码(?:通信|机|设备|管理|传递)|机要(?:文件|通信|交换|设备)?|党政(?:内网)?专用通信|国家秘密|保密(?:检查|检测|技术|设备|室|资料)|线路数量/gu;

export const secretBusinessIsReviewed = writtenCheck(
  'secret-business-is-reviewed',
  function* ({ document: { reading } }, fault) {
    for (const { projectName, place, texts, indicators } of checkedForms(reading)) {
      const all = [projectName, ...texts.map(({ text }) => text), ...indicators.map(({ level3 }) => level3)];
      const words = new Set(all.flatMap((text) => [...text.matchAll(secretBusiness)].map(([word]) => word)));
      if (words.size === 0) yield held;
      else yield fault({ places: [place], written: [...words].join('、') });
    }
  },
);
