/** Requests for information: who may see, ask, answer and judge. */
package kz.kenes.council.inquiry.service;
