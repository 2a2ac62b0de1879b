/** Pages of trip orders. */
package kz.kenes.training.order.web;
