// The views of a plan that are fetched by themselves: not waited for when a plan opens, and there by the time somebody asks for
// one.
import { lazy, Suspense, type ReactNode } from 'react';

const fetchFamilyView = () => import('../features/family-view/FamilyView.tsx');
const fetchReviewView = () => import('../features/review/ReviewView.tsx');
const fetchDocuments = () => import('../features/documents/DocumentsView.tsx');
const fetchSigning = () => import('../features/signing/SigningView.tsx');
const fetchSlips = () => import('../features/slips/SlipsView.tsx');

export const FamilyView = lazy(async () => ({ default: (await fetchFamilyView()).FamilyView }));
export const ReviewView = lazy(async () => ({ default: (await fetchReviewView()).ReviewView }));
export const DocumentsView = lazy(async () => ({ default: (await fetchDocuments()).DocumentsView }));
export const SigningView = lazy(async () => ({ default: (await fetchSigning()).SigningView }));
export const SlipsView = lazy(async () => ({ default: (await fetchSlips()).SlipsView }));

export const fetchViews = (): void =>
  void Promise.all([fetchFamilyView(), fetchReviewView(), fetchSigning(), fetchDocuments(), fetchSlips()]);

// Each waits by itself: one that is still being fetched must not leave the one before it on the page, unseen and with the focus.
export const fetched = (id: string, view: ReactNode): ReactNode => <Suspense key={id}>{view}</Suspense>;
