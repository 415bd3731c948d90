import { Page } from '@strapi/admin/strapi-admin'
import { Route, Routes, useParams } from 'react-router-dom'
import { BundlePage } from './BundlePage.tsx'
import { BundlesPage } from './BundlesPage.tsx'

function OneBundle() {
  const { id } = useParams()
  return Number.isSafeInteger(Number(id)) ? <BundlePage key={id} id={Number(id)} /> : <Page.Error />
}

/** The pages below „Pakete“: all of them, and one. */
export default function BundlePages() {
  return (
    <Routes>
      <Route index element={<BundlesPage />} />
      <Route path=":id" element={<OneBundle />} />
    </Routes>
  )
}
