/**
 * Requests for information: the republican council asks associations and universities, an association asks the universities of its
 * directions (CNL-26, CNL-28).
 *
 * <p>An inquiry goes to one or more addressees at once; each of them answers for itself: asked → answered → accepted, or asked
 * again with a new term. Whoever asks may call the inquiry off while an answer is outstanding.
 *
 * <p>Terms: ақпарат сұрату / запрос информации – {@link kz.kenes.council.inquiry.Inquiry}; кімнен сұралды / адресат –
 * {@link kz.kenes.council.inquiry.Addressee}; жауап / ответ – {@link kz.kenes.council.inquiry.InquiryAnswer}.
 */
package kz.kenes.council.inquiry;
