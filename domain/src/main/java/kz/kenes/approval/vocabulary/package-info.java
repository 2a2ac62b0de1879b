/** Words of approvals that travel to callers. */
package kz.kenes.approval.vocabulary;
