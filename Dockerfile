# Builds the explorer and server, then keeps only what running them needs.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts scripts
RUN npm ci --no-audit --no-fund
COPY vite.config.ts tsconfig.json ./
COPY client client
COPY server server
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ENTENTE_DB=/data/entente.db
WORKDIR /app
COPY package.json LICENSE NOTICE ./
COPY bin bin
COPY cypher cypher
COPY samples samples
# The server reads its schema and data files beside its sources.
COPY server server
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/entente.js", "serve", "--samples"]
