import { defineConfig } from 'vite';
import { securityHeaders } from './plugins/securityHeaders';

/** What serves the built page needs nothing of what builds it, which takes seconds to load. */
export default defineConfig({ plugins: [securityHeaders()] });
