/**
 * Trip orders: the HR service sends employees to the trainings that stand in the approved consolidated schedule, and to no others.
 *
 * <p>An order is drafted with its travellers, their place and days; it is issued with a number of the year and the signature of a head
 * and is frozen then. Whatever changes afterwards is a changing order of its own, which keeps the earlier one; or it is cancelled, with
 * a reason. Who cannot go is replaced by a colleague of the same unit, whom the training follows.
 *
 * <p>Terms: іссапарға жіберу туралы бұйрық / приказ о командировании – {@link kz.kenes.training.order.TrainingOrder}; іссапарға
 * жіберілетін қызметкер / командируемый – {@link kz.kenes.training.order.OrderLine}; бұйрықпен танысу / ознакомление с приказом –
 * {@link kz.kenes.training.order.OrderLine#acquaintedAt()}.
 */
package kz.kenes.training.order;
