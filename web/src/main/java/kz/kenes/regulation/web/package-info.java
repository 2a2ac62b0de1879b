/** Pages of the clause register and of the regulations. */
package kz.kenes.regulation.web;
