/** Approvals on the pages of their subjects and on the desk; routes; substitutes. */
package kz.kenes.approval.web;
