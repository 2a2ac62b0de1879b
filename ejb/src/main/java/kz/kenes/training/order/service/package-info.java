/** Use cases of trip orders. */
package kz.kenes.training.order.service;
