/** Pages of training contracts. */
package kz.kenes.training.contract.web;
