/** What other programs and the pages know of training contracts. */
package kz.kenes.training.contract.api;
