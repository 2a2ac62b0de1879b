/**
 * What the republican council gives out in leading methodical work (PLN-16): recommendations on laws, technology, staff programmes,
 * international cooperation, the Bologna process, quality. Each is a document under at least one of the subjects of clause 15.
 *
 * <p>Terms: басшылық құжаты, ұсыным / руководящий документ, рекомендация – {@link kz.kenes.council.guidance.Guidance}.
 */
package kz.kenes.council.guidance;
