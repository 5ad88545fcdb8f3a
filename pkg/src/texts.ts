/** What an applicant may read: neutral, and the same for whoever's form is to be looked at. Texts by language (BCP 47). */

/** The two things that a form says. */
export interface Texts {
  /** The form is to be looked at. */
  review: string;
  /** The name is missing. */
  name: string;
}

const TEXTS: Readonly<Record<string, Texts>> = {
  en: { review: "We need to check a few details by hand. You can go on.", name: "Please enter your name." },
  ar: { review: "نحتاج إلى مراجعة بعض البيانات يدويًا. يمكنك المتابعة.", name: "يرجى إدخال اسمك." },
  de: { review: "Wir müssen einige Angaben von Hand prüfen. Sie können fortfahren.", name: "Bitte geben Sie Ihren Namen ein." },
  es: { review: "Necesitamos revisar algunos datos manualmente. Puede continuar.", name: "Introduzca su nombre." },
  fr: { review: "Nous devons vérifier quelques informations manuellement. Vous pouvez continuer.", name: "Veuillez saisir votre nom." },
  hi: { review: "हमें कुछ विवरणों की स्वयं जाँच करनी होगी। आप आगे बढ़ सकते हैं।", name: "कृपया अपना नाम लिखें।" },
  id: { review: "Kami perlu memeriksa beberapa data secara manual. Anda dapat melanjutkan.", name: "Silakan masukkan nama Anda." },
  it: { review: "Dobbiamo verificare manualmente alcuni dati. Può continuare.", name: "Inserisca il suo nome." },
  ja: { review: "一部の内容を担当者が確認いたします。このままお進みください。", name: "お名前を入力してください。" },
  ko: { review: "일부 정보를 담당자가 확인해야 합니다. 계속 진행하셔도 됩니다.", name: "이름을 입력해 주세요." },
  nl: { review: "We moeten enkele gegevens handmatig controleren. U kunt doorgaan.", name: "Vul uw naam in." },
  pl: { review: "Musimy ręcznie sprawdzić niektóre dane. Można kontynuować.", name: "Proszę podać imię i nazwisko." },
  pt: { review: "Precisamos verificar alguns dados manualmente. Você pode continuar.", name: "Informe seu nome." },
  ru: { review: "Нам нужно вручную проверить некоторые данные. Вы можете продолжить.", name: "Укажите ваше имя." },
  tr: { review: "Bazı bilgileri elle kontrol etmemiz gerekiyor. Devam edebilirsiniz.", name: "Lütfen adınızı girin." },
  uk: { review: "Нам потрібно вручну перевірити деякі дані. Ви можете продовжити.", name: "Вкажіть ваше ім’я." },
  vi: { review: "Chúng tôi cần kiểm tra thủ công một số thông tin. Bạn có thể tiếp tục.", name: "Vui lòng nhập tên của bạn." },
  zh: { review: "我们需要人工核对部分信息。您可以继续。", name: "请输入您的姓名。" },
};

/** The languages that there are. */
export const LANGUAGES = /* @__PURE__ */ Object.keys(TEXTS);

/** The texts in a language; English where there are none. */
export function textsIn(language: string | undefined): Texts {
  return TEXTS[language?.toLowerCase().split("-")[0] ?? "en"] ?? (TEXTS["en"] as Texts);
}
