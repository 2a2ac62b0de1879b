/** Documents of the republican council: recorded, read, withdrawn. */
package kz.kenes.council.guidance.service;
