/** Words of the feature that travel: enums shared by the domain, the API and the pages. */
package kz.kenes.training.contract.vocabulary;
