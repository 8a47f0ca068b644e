import { Dialog } from '../../../ui';

/** Says that a link holds nothing that can be read. */
export function DamagedDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Shared link" shown onHide={onClose}>
      <p>The link is damaged or incomplete, so what it held cannot be read.</p>
    </Dialog>
  );
}
