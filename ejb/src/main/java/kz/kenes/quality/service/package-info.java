/** Use cases of quality: nonconformities, risks, marks of teaching, control. */
package kz.kenes.quality.service;
