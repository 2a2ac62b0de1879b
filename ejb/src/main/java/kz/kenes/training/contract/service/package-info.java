/** Use cases of training contracts. */
package kz.kenes.training.contract.service;
