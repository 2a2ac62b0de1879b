/** Approvals, their routes and substitutes, as callers see them. */
package kz.kenes.approval.api;
