/** Bodies and their compositions: who may see and do what, and the use cases. */
package kz.kenes.council.service;
