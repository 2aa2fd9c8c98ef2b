import { Button } from '@mantine/core';

interface MoreButtonProps {
  edges: readonly unknown[];
  totalCount: number;
  loading: boolean;
  onMore: () => void;
}

/** Fetches the next page of a list; not there when all of it is shown. */
export function MoreButton({ edges, totalCount, loading, onMore }: MoreButtonProps) {
  const left = totalCount - edges.length;
  if (left <= 0) return null;
  return (
    <Button variant="default" style={{ alignSelf: 'flex-start' }} loading={loading} onClick={onMore}>
      Show more ({left} left)
    </Button>
  );
}
