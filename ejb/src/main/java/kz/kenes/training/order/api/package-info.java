/** What other programs and the pages know of trip orders. */
package kz.kenes.training.order.api;
